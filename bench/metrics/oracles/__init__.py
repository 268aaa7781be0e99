"""The tools that Pellucid's profiles reproduce, one small adapter each."""
