"""What is known of ways to help: interventions, recognitions as dated events, local experience.

No verdict may enter: a recognition says what a committee found, never what somebody should do.
"""
