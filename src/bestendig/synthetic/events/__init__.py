"""What happens: help that begins and ends, organisations that change, relationships, contacts."""
