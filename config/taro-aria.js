const path = require('node:path')
const { ariaElements } = require('./aria-elements')

/** Taro plugin: writes the attributes into the mini-programs' templates and tells the runtime of them. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaElements)
      platform.runtimePath = [].concat(platform.runtimePath, path.join(__dirname, 'aria-runtime.js'))
    }
  })
}
