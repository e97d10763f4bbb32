"""Rules about what the map rests on, and what it must not hold."""
