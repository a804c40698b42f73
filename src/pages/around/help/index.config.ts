export default definePageConfig({ navigationBarTitleText: '12345 帮忙' })
