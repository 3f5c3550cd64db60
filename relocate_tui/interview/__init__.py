"""What is asked next, as a fold over what was answered."""
