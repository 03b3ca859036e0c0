"""What goes wrong on the way into a source system, every bit of it counted."""
