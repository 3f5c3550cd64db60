"""The pieces screens are made of; they draw and post messages, and decide nothing."""
