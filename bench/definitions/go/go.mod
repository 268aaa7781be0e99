module definitions

go 1.24
