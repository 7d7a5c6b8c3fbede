"""The texts of the window and their translations: found in the code, kept in `resources/languages/wml_<code>.ts`."""
