"""The long battery: what the program does while everything around it goes wrong.

`python -m tests.faults` runs all of it; pytest runs the bounded version in the `test_` modules.
"""
