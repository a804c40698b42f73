/** A document and no picture, by its media type or, where a host tells none, by its name. */
export const isPdf = ({ mediaType, name }: { mediaType: string, name: string }): boolean => mediaType === 'application/pdf' || /\.pdf$/i.test(name)
