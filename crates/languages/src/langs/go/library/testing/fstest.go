package fstest
import "io/fs"
import "time"
type MapFS map[string]*MapFile
func (MapFS) Glob(string) ([]string, error)
func (MapFS) Lstat(string) (fs.FileInfo, error)
func (MapFS) Open(string) (fs.File, error)
func (MapFS) ReadDir(string) ([]fs.DirEntry, error)
func (MapFS) ReadFile(string) ([]byte, error)
func (MapFS) ReadLink(string) (string, error)
func (MapFS) Stat(string) (fs.FileInfo, error)
func (MapFS) Sub(string) (fs.FS, error)
type MapFile struct {
 Data []byte
 Mode fs.FileMode
 ModTime time.Time
 Sys any
}
func TestFS(fs.FS, ...string) error
