"""What the answers mean: barriers, gates, outcome, checklist and subsidies, with reasons."""
