"""The files that source systems would write."""
