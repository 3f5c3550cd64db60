"""What can be asked, and the rules that say what an answer leads to."""
