"""The logic of a bank, written down for people who do not read code."""
