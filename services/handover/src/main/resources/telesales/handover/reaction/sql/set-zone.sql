UPDATE floor SET zone = $1
