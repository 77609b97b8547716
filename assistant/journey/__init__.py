"""From the answers to the list of steps; what is done; where the person stopped."""
