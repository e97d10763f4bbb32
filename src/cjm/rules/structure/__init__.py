"""Rules about what a map says of itself."""
