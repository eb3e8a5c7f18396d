"""Small widgets that panels and views share."""
