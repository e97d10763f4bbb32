"""One function for each thing a person can ask for; the only room that touches the disk."""
