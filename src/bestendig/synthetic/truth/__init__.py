"""What was true, kept apart from what the source systems wrote."""
