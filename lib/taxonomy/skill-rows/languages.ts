/**
 * Programming, query and markup languages.
 * Names follow simple-icons (CC0) and devicon (MIT); which words need exact case or company was measured on job postings.
 */
export const languages = `
ada | =Ada | =Ada 2012; =Ada/SPARK | | ~systems-language | beside
apex | =Apex | Salesforce Apex; Apex programming | >salesforce
assembly | Assembly language | =Assembly; assembler; x86 assembly; ARM assembly | | | beside; not: assembly line; assembly lines
bash | =Bash | bash scripting; bash scripts | >shell-scripting | ~scripting-language
c | =C | C programming; =C99; =C11; ANSI C; =Embedded C | | ~systems-language | beside; not: Series C; C-level; C-suite; C suite; Class C; C Corp
c-plus-plus | C++ | cpp; =C++11; =C++14; =C++17; =C++20; =C++23; modern C++ | | ~systems-language
c-sharp | C# | csharp; C#.NET | >dotnet | ~backend-language
clojure | Clojure | ClojureScript | >functional-programming | ~functional-language
cobol | COBOL
css | CSS | CSS3
dart | =Dart | | | ~mobile-language | beside
elixir | =Elixir | Phoenix framework | >functional-programming | ~functional-language
erlang | Erlang | =OTP | >functional-programming | ~functional-language
fortran | Fortran
fsharp | F# | | >functional-programming dotnet | ~functional-language
go | =Go | golang; =Go lang | | ~backend-language | not: Go to market; Go-to-market; Go/No-Go; Go live; Go the extra; Go beyond; Pokemon Go; Go above; Go ahead; Go deep; Go from; Go further
groovy | =Groovy | | | | beside
haskell | Haskell | | >functional-programming | ~functional-language
html | HTML | HTML5; XHTML
java | =Java | Core Java; =JAVA; Java SE; Java 8; Java 11; Java 17; Java 21 | | ~backend-language
javascript | JavaScript | =JS; ECMAScript; =ES6 | | ~script-web-language
julia | =Julia | | | ~stats-language | beside
kotlin | Kotlin | | | ~mobile-language backend-language
lisp | =Lisp | Common Lisp | >functional-programming | ~functional-language
lua | =Lua
matlab | MATLAB | | | ~stats-language
mojo | =Mojo | Mojo language | | ~systems-language | beside
objective-c | Objective-C | ObjC | | ~mobile-language
ocaml | OCaml | | >functional-programming | ~functional-language
perl | =Perl | =PERL | | ~scripting-language
php | PHP | | | ~backend-language
powershell | PowerShell | | >shell-scripting | ~scripting-language
prolog | Prolog | | | | beside
python | Python | Python3; Pythonic; Python programming; Python scripting
r | =R | =R programming; =R language; RStudio; tidyverse; =RShiny; =R Shiny; ggplot2; dplyr | | ~stats-language | beside; not: R&D; R & D; Toys R Us
ruby | =Ruby | | | ~backend-language
rust | =Rust | =rust-lang | | ~systems-language
sas | =SAS | SAS programming; =SAS Viya; Base SAS | | ~stats-language | not: SAS storage; SAS drives
scala | =Scala | | | ~backend-language
shell-scripting | Shell scripting | =Shell; shell scripts; Unix shell; Linux shell; bash/shell; =ksh; =zsh | | ~scripting-language | not: Shell plc; Royal Dutch Shell
solidity | =Solidity | | >blockchain
spss | =SPSS | | | ~stats-language
sql | SQL | structured query language; ANSI SQL; SQL queries; complex SQL; advanced SQL; SQL programming; SQL scripting; SQL scripts | | ~query-language
stata | =Stata | =STATA | | ~stats-language
swift | =Swift | =SwiftUI | | ~mobile-language | beside; not: Taylor Swift; SWIFT payments
tcl | =Tcl | =TCL; Tcl scripting
typescript | TypeScript | | >javascript | ~script-web-language
vba | =VBA | Excel VBA; visual basic for applications; Excel macros
vbnet | VB.NET | Visual Basic | >dotnet
xml | =XML | =XSLT; =XSD
yaml | YAML
zig | =Zig | | | ~systems-language | beside
`;
