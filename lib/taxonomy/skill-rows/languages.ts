/**
 * Programming, query and markup languages.
 * Names follow simple-icons (CC0) and devicon (MIT); which words need exact case or company was measured on job postings.
 */
export const languages = `
apex | =Apex | | >salesforce
assembly | Assembly language | =Assembly | | | beside; not: assembly line; assembly lines
bash | =Bash | | >shell-scripting | ~scripting-language
c | =C | | | ~systems-language | beside; not: Series C; C-level; C-suite; C suite; D.C
c-plus-plus | C++ | | | ~systems-language
c-sharp | C# | | >dotnet | ~backend-language
clojure | Clojure | | >functional-programming | ~functional-language
cobol | COBOL
css | CSS | CSS3
dart | =Dart | | | ~mobile-language | beside
elixir | =Elixir | | >functional-programming | ~functional-language
fortran | Fortran
go | =Go | golang | | ~backend-language | not: Go to market; Go-to-market; Go/No-Go; Go live; Go the extra; Go beyond; Go ahead; Go from
groovy | Groovy
haskell | Haskell | | >functional-programming | ~functional-language
html | HTML | HTML5
java | =Java | =JAVA | | ~backend-language
javascript | JavaScript | =JS; java script | | ~script-web-language
julia | =Julia | | | ~stats-language | beside
kotlin | Kotlin | | | ~mobile-language backend-language
labview | LabVIEW
lua | =Lua
matlab | MATLAB | | | ~stats-language
objective-c | Objective-C | ObjC | | ~mobile-language
perl | =Perl | =PERL | | ~scripting-language
php | PHP | | | ~backend-language
powershell | PowerShell | | >shell-scripting | ~scripting-language
python | Python | Python3; Python scripting
r | =R | | | ~stats-language | beside; not: R&D; R & D
regular-expressions | Regular expressions | regex
ruby | =Ruby | | | ~backend-language
rust | =Rust | | | ~systems-language
sas | =SAS | | | ~stats-language | not: SAS drives; SATA, SAS; NVMe and SAS; SATA/SAS; SAS/SATA
scala | =Scala | | | ~backend-language
shell-scripting | Shell scripting | =Shell; shell scripts; Unix shell | | ~scripting-language | not: Royal Dutch Shell
solidity | =Solidity | | >blockchain
spss | =SPSS | | | ~stats-language
sql | SQL | | | ~query-language
stata | =Stata | =STATA | | ~stats-language
swift | =Swift | =SwiftUI | | ~mobile-language | beside; not: SWIFT payments
typescript | TypeScript | | >javascript | ~script-web-language
vba | =VBA | Excel VBA; =Macros
vbnet | VB.NET | Visual Basic | >dotnet
xml | =XML
yaml | YAML | 
`;
