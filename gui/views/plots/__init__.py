"""Diagnostic plots: one that draws any ``core.verify.diagram.Diagram``, and the view that offers them."""
