declare function kebabCase(text: string): string
export = kebabCase
