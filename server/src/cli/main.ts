console.log('copydesk');
