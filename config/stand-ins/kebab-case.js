/**
 * Stands in for lodash.kebabcase, which NutUI uses for the names of its theme variables
 * (`nutuiGray1` -> `nutui-gray-1`) and which looks for the global object by making code from text.
 */
module.exports = function kebabCase(text) {
  return String(text).replace(/([a-z\d])([A-Z])/g, '$1-$2').replace(/([A-Za-z])(\d)/g, '$1-$2').toLowerCase()
}
