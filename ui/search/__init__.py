"""Search (Ctrl+F): what there is to find, the text of the papers, and the panel in which one types."""
