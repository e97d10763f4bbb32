"""Rules about how the map is written."""
