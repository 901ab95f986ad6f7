// CoexistCommands
