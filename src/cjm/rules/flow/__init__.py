"""Rules about the ways through the journey."""
