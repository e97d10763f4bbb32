"""Rules about what a map leaves out."""
