"""What stays: saved interviews, their list, and their removal."""
