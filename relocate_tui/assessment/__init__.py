"""What the answers mean: barriers, gates, outcome, checklist and subsidies, each with its reasons."""
