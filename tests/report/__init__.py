"""What a person keeps."""
