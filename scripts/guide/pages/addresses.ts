/** Where the pages of a package stand, from the folder of the guide. */
export const addresses = {
  package: (packageId: string): string => `${packageId}/index.html`,
  packageData: (packageId: string): string => `${packageId}/index.json`,
  situation: (packageId: string, situationId: string): string => `${packageId}/${situationId}.html`,
  situationData: (packageId: string, situationId: string): string => `${packageId}/${situationId}.json`
}
