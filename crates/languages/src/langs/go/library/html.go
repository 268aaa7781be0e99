package html
func EscapeString(string) string
func UnescapeString(string) string
