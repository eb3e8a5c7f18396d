"""Networks, their preconditioner, and the cards and weights they come from."""
