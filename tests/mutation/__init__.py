"""How much of a change to the bank the known people notice; `python -m tests.mutation`."""
