"""The pages of the navigation, one file each."""
