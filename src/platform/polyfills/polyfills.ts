// The mini-programs' own engines bring ES2019.
export {}
