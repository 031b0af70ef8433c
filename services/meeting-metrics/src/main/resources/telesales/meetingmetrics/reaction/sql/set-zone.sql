UPDATE calendar SET zone = $1
