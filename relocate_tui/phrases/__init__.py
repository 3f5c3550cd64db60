"""Every word the program itself says, by the place where it is said."""
