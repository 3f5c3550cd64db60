"""Cases of grants, part by part, and the laws they rest on."""
