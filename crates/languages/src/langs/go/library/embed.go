package embed
import "io/fs"
type FS struct {}
func (FS) Open(string) (fs.File, error)
func (FS) ReadDir(string) ([]fs.DirEntry, error)
func (FS) ReadFile(string) ([]byte, error)
