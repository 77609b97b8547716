"""Starting and ending Qt: the application, translations, the browser, the tour and the self-test."""
