"""The window around the pages: QWizard, its title, its row of buttons, the list of steps, side by side with the browser."""
