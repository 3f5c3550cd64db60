"""What a bank can be wrong in beyond its form, found without asking anyone a question."""
