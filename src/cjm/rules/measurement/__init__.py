"""Rules about the numbers in a map."""
