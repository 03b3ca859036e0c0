"""Messages of iWmo and iJw, as municipality and providers send them to each other."""
