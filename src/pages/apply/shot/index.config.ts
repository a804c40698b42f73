export default definePageConfig({ navigationBarTitleText: '确认照片' })
