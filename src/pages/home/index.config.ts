export default definePageConfig({ navigationBarTitleText: '句容一件事' })
